import '@testing-library/jest-dom';
import { configure } from '@testing-library/react';

// What a screen loads late is compiled the first time that it is asked for.
configure({ asyncUtilTimeout: 4000 });
