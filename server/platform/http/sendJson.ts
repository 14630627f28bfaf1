import { brotliCompress, type CompressCallback, constants, gzip } from 'node:zlib'
import type { Response } from 'express'

/** An answer of this many characters is sent compressed; a smaller one is on its way in a packet or two. */
const LARGE = 4096

const compressors: Readonly<Record<string, (text: string, done: CompressCallback) => void>> = {
  // The quality at which it is as quick as gzip.
  br: (text, done) => brotliCompress(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } }, done),
  gzip: (text, done) => gzip(text, done),
}

/**
 * Express' `response.json`, for answers that are at hand whole: their type and length are known, so nothing is worked out from headers, and a large one
 * is compressed at once, for whoever takes that. Every answer of the API passes here.
 */
export function sendJson(this: Response, body: unknown): Response {
  const text = JSON.stringify(body) ?? ''
  if (!this.hasHeader('Content-Type')) this.setHeader('Content-Type', 'application/json; charset=utf-8')
  if (text.length < LARGE) return sendText(this, text)
  this.vary('Accept-Encoding')
  const encoding = this.req.acceptsEncodings(Object.keys(compressors))
  const compress = encoding && compressors[encoding]
  if (!compress) return sendText(this, text)
  compress(text, (error, compressed) => {
    if (error) return void sendText(this, text)
    this.setHeader('Content-Encoding', encoding)
    this.setHeader('Content-Length', compressed.length)
    this.end(compressed)
  })
  return this
}

function sendText(response: Response, text: string): Response {
  response.setHeader('Content-Length', Buffer.byteLength(text))
  response.end(text)
  return response
}
