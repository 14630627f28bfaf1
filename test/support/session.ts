/** A record as the API answers it. */
// biome-ignore lint/suspicious/noExplicitAny: tests look into whatever the API answers
export type Row = Record<string, any>

/** What the API answered. */
export interface Answer {
  status: number
  // biome-ignore lint/suspicious/noExplicitAny: tests look into whatever the API answers
  body: any
  headers: Headers
}

export interface ListQuery {
  filter?: Row | string
  range?: [number, number] | string
  sort?: [string, string] | string
}

/** One signed-in user of the API, through HTTP alone. */
export class Session {
  readonly base: string
  readonly headers: Record<string, string>

  constructor(base: string, headers: Record<string, string> = {}) {
    this.base = base
    this.headers = headers
  }

  static async login(base: string, username: string, password = `demo-${username}`): Promise<Session> {
    const answer = await new Session(base).call('POST', 'auth/login', { username, password })
    if (answer.status !== 200) throw new Error(`login of ${username}: ${answer.status} ${JSON.stringify(answer.body)}`)
    const cookie = answer.headers.getSetCookie().map((value) => value.split(';')[0])
    return new Session(base, { cookie: cookie.join('; ') })
  }

  async call(method: string, path: string, body?: unknown, headers: Record<string, string> = {}): Promise<Answer> {
    const answer = await fetch(`${this.base}/api/${path}`, {
      method,
      headers: { origin: this.base, 'content-type': 'application/json', ...this.headers, ...headers },
      body: body === undefined ? undefined : typeof body === 'string' ? body : JSON.stringify(body),
    })
    const text = await answer.text()
    return { status: answer.status, body: parsed(text), headers: answer.headers }
  }

  /** The same call, which must succeed: its body. */
  async must(method: string, path: string, body?: unknown): Promise<Row> {
    const answer = await this.call(method, path, body)
    if (answer.status >= 300) throw new Error(`${method} ${path} → ${answer.status} ${JSON.stringify(answer.body).slice(0, 900)}`)
    return answer.body
  }

  get(resource: string, id: number): Promise<Row> {
    return this.must('GET', `${resource}/${id}`)
  }

  post(resource: string, data: Row): Promise<Answer> {
    return this.call('POST', resource, data)
  }

  /** A change of `record` on the version that it was read with. */
  put(resource: string, record: Row, changes: Row): Promise<Answer> {
    return this.call('PUT', `${resource}/${record.id}`, { version: record.version, ...changes })
  }

  /** A deletion of a record as it stands. */
  async delete(resource: string, id: number): Promise<Answer> {
    const { body } = await this.call('GET', `${resource}/${id}`)
    return this.call('DELETE', `${resource}/${id}`, undefined, { 'if-match': `"${body?.version ?? 1}"` })
  }

  /** A list as it is answered; a part of the query that is left out is not sent. */
  query(resource: string, { filter, range, sort }: ListQuery = {}): Promise<Answer> {
    const query = new URLSearchParams()
    for (const [name, value] of Object.entries({ filter, range, sort }))
      if (value !== undefined) query.set(name, typeof value === 'string' ? value : JSON.stringify(value))
    return this.call('GET', `${resource}?${query}`)
  }

  /** The rows of a list, which must succeed. */
  async list(resource: string, filter: Row = {}, query: ListQuery = {}): Promise<Row[]> {
    const answer = await this.query(resource, { filter, range: [0, 999], sort: ['id', 'ASC'], ...query })
    if (answer.status !== 200) throw new Error(`list of ${resource}: ${answer.status} ${JSON.stringify(answer.body).slice(0, 400)}`)
    return answer.body
  }
}

function parsed(text: string): unknown {
  try {
    return text === '' ? null : JSON.parse(text)
  } catch {
    return text
  }
}
