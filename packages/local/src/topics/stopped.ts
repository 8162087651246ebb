/** A sentence for whoever asked: nothing was lost, and it can be asked for again. */
export class CutOverStopped extends Error {
  override readonly name = 'CutOverStopped';
}
