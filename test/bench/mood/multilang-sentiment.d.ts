declare module 'multilang-sentiment' {
  export default function multilangSentiment(text: string, language: string): { readonly score: number };
}
