package import JSON
import Messages

/// What judges answers to a task without an answer being there.
package struct SealedTask: Equatable, Sendable {
  let seal: Seal
  /// What identifies the corpus on which it was sealed; nil where nobody knows.
  let corpus: String?
  let answers: [SealedAnswer]
  /// What the first answer may be mistaken for.
  let mistakes: [SealedMistake]
  /// Whether order tells mistakes apart.
  let isOrdered: Bool
  /// The hints that are made of the answer.
  let hints: [KeptMessage]
}

/// A right answer, closed.
struct SealedAnswer: Equatable, Sendable {
  /// What it gives on the corpus.
  let result: SealedResult
  /// What it gives on copies; nil where it gives nothing that can be compared.
  let copies: [SealedCopy]
}

/// What a right answer gives on a copy of the corpus.
struct SealedCopy: Equatable, Sendable {
  let copy: KeptCopy
  let result: SealedResult?
}

/// A wrong answer, known by what it gives, and what is said of it, which only who has given it can read.
struct SealedMistake: Equatable, Sendable {
  let digest: String
  let text: String
}

/// What is said of a wrong answer.
struct MistakeText: Equatable, Sendable {
  let codes: [String]
  let messages: [KeptMessage]
}

extension SealedTask: JSONWritable, JSONReadable {
  package var json: JSONValue {
    var object = JSONObject()
    object.append(seal.salt, named: "salt")
    object.append(corpus, named: "corpus")
    object.append(answers, named: "answers")
    object.append(mistakes, named: "mistakes")
    object.append(isOrdered, named: "ordered")
    object.append(hints, named: "hints")
    return .object(object)
  }

  package init(_ json: JSONValue) throws(JSONMismatch) {
    let object = try JSONObject(json)
    seal = Seal(salt: try object.required("salt"))
    corpus = try object.optional("corpus")
    answers = try object.required("answers")
    mistakes = try object.required("mistakes")
    isOrdered = try object.required("ordered")
    hints = try object.required("hints")
  }
}

extension SealedAnswer: JSONWritable, JSONReadable {
  var json: JSONValue {
    var object = JSONObject()
    object.append(result, named: "result")
    object.append(copies, named: "copies")
    return .object(object)
  }

  init(_ json: JSONValue) throws(JSONMismatch) {
    let object = try JSONObject(json)
    result = try object.required("result")
    copies = try object.required("copies")
  }
}

extension SealedCopy: JSONWritable, JSONReadable {
  var json: JSONValue {
    var object = JSONObject()
    object.append(copy, named: "copy")
    object.append(result, named: "result")
    return .object(object)
  }

  init(_ json: JSONValue) throws(JSONMismatch) {
    let object = try JSONObject(json)
    copy = try object.required("copy")
    result = try object.optional("result")
  }
}

extension SealedMistake: JSONWritable, JSONReadable {
  var json: JSONValue { [digest, text].json }

  init(_ json: JSONValue) throws(JSONMismatch) {
    let texts = try [String](json)
    guard texts.count == 2 else { throw JSONMismatch(json, isNot: Message("json.array")) }
    (digest, text) = (texts[0], texts[1])
  }
}

extension MistakeText: JSONWritable, JSONReadable {
  var json: JSONValue {
    var object = JSONObject()
    object.append(codes, named: "codes")
    object.append(messages, named: "messages")
    return .object(object)
  }

  init(_ json: JSONValue) throws(JSONMismatch) {
    let object = try JSONObject(json)
    codes = try object.required("codes")
    messages = try object.required("messages")
  }
}
