export default function shorterAfinn(): string;
