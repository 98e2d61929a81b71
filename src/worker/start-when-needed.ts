/**
 * A worker that is started by the first question and kept for the next ones. One that was refused or has broken down is given up:
 * the next question starts another.
 */
export function startWhenNeeded<Input, Service>(
  start: (input: Input) => Promise<Service>,
): <Answer>(input: Input, ask: (service: Service) => Promise<Answer>) => Promise<Answer> {
  let service: Promise<Service> | undefined;
  return async (input, ask) => {
    service ??= start(input);
    try {
      return await ask(await service);
    } catch (error) {
      service = undefined;
      throw error;
    }
  };
}
