// The description of the interface (/api/v1/openapi.json): how its operations are asked by their own examples, and whether
// an answer is what an example shows.

// "#/components/…" inside `description`.
function at(description, pointer) {
  return pointer.slice(2).split('/').reduce((place, part) => place[part.replaceAll('~1', '/').replaceAll('~0', '~')], description);
}

function resolved(description, value) {
  return value.$ref ? at(description, value.$ref) : value;
}

// Each operation with what belongs to it.
export function operationsOf(description) {
  return Object.entries(description.paths).flatMap(([path, item]) =>
    ['get', 'post'].filter(method => item[method]).map(method => ({
      path,
      method,
      ...item[method],
      parameters: [...item.parameters || [], ...item[method].parameters || []].map(parameter => resolved(description, parameter)),
    })));
}

// The address that the examples of an operation's parameters make; `other` has values for some of them instead.
export function exampleAddress({path, parameters}, other = {}) {
  const value = parameter => other[parameter.name] ?? parameter.example;
  const filled = path.replace(/\{(\w+)\}/g, (whole, name) => encodeURIComponent(value(parameters.find(parameter => parameter.name === name))));
  const query = parameters.filter(parameter => parameter.in === 'query' && value(parameter) !== undefined)
    .map(parameter => `${parameter.name}=${encodeURIComponent(value(parameter))}`);
  return filled + (query.length > 0 ? `?${query.join('&')}` : '');
}

// Asks as the operation's examples say, once for each type of body that it takes.
export function exampleRequests(operation) {
  const address = exampleAddress(operation);
  if (operation.method === 'get') return [{address}];
  return Object.entries(operation.requestBody.content).map(([type, {example}]) => ({
    address,
    init: {method: 'POST', headers: {'Content-Type': type}, body: typeof example === 'string' ? example : JSON.stringify(example)},
  }));
}

// What differs from one run to the next, and what ranking may change without a change of the answer.
const passing = ['took_ms', 'score'];

// Where `answer` is not what `example` shows, '' if nowhere: a list may go on where the example ends, a text too.
export function departure(example, answer, place = '$') {
  if (Array.isArray(example) && Array.isArray(answer))
    return example.map((item, i) => departure(item, answer[i], `${place}[${i}]`)).find(Boolean) || '';
  if (example && answer && typeof example === 'object' && typeof answer === 'object') {
    const keys = Object.keys({...example, ...answer}).filter(key => !passing.includes(key));
    return keys.map(key => departure(example[key], answer[key], `${place}.${key}`)).find(Boolean) || '';
  }
  return example === answer ? '' : `${place} is ${JSON.stringify(answer)}, the example says ${JSON.stringify(example)}`;
}

// An answer with its lists cut, as it is shown.
export function shortened(answer) {
  if (Array.isArray(answer)) return answer.slice(0, 1).map(shortened);
  if (!answer || typeof answer !== 'object') return answer;
  return Object.fromEntries(Object.entries(answer).map(([key, value]) => [key, shortened(value)]));
}
