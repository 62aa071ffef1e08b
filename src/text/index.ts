export { classify, createClassifier, type Classification, type Classifier, type ClassifierOptions, type HeadingGuess } from './classify';
export type { LabelledName } from './examples';
export { withJosa, type Josa } from './josa';
export { placesInText, type PlaceInText } from './places-in-text';
export { tokenise } from './tokenise';
