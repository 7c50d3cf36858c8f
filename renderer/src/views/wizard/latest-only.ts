/**
 * Asks one question at a time. While an answer is awaited only the newest further question is kept, so fast typing never
 * builds a queue.
 */
export function latestOnly<Question, Answer>(ask: (question: Question) => Promise<Answer>, tell: (question: Question, answer: Answer) => void): (question: Question) => void {
  let waiting: { readonly question: Question } | null = null;
  let isAsking = false;
  const drain = async (): Promise<void> => {
    isAsking = true;
    for (let next = waiting; next !== null; next = waiting) {
      waiting = null;
      tell(next.question, await ask(next.question));
    }
    isAsking = false;
  };
  return (question) => {
    waiting = { question };
    if (!isAsking) void drain();
  };
}
