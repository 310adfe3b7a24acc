import { artworkFile, showsFile } from './artwork';

test.each([
  ['<p><img src="https://art.example/cards/hearts.jpg" alt="Thanks!" width="600"></p>', true],
  ["<IMG alt='x' SRC='https://art.example/hearts.jpg'>", true],
  ['<img src="https://art.example/logo.png"><img src="https://art.example/hearts.jpg">', true],
  ['<img alt="see you soon -> x" src="https://art.example/hearts.jpg">', true],
  ['<img alt="hearts <3" width="600"> <p>src="https://art.example/hearts.jpg"</p>', false],
  ['<img src="https://art.example/other-hearts.jpg">', false],
  ['<img src="https://art.example/hearts.jpg.png">', false],
  ['<img alt="/hearts.jpg" src="https://art.example/logo.png">', false],
  ['<a href="https://art.example/hearts.jpg">see</a>', false],
  ['', false],
])('%s shows the artwork: %p', (html, isShown) => {
  expect(showsFile(html, artworkFile('hearts'))).toBe(isShown);
});
