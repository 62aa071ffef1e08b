export { classify, type Classification, type HeadingGuess } from './classify';
export { withJosa, type Josa } from './josa';
export { tokenise } from './tokenise';
