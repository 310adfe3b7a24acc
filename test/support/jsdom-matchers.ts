import '@testing-library/jest-dom';
import { configure } from '@testing-library/react';

// What a screen loads late is compiled the first time that it is asked for.
configure({ asyncUtilTimeout: 4000 });
// Nothing here is about time; a busy machine may take its own.
jest.setTimeout(20_000);
