import JSON
import Messages

/// Output that gathers what a statement gives into one JSON object, where structured answers are wanted; at
/// other times it hands on what it gets.
///
/// A statement that runs others, such as `run`, has its own object behind theirs.
final class StatementRecorder: Output {
  private let output: any Output
  /// The statements that are running, one run by another.
  private var open: [StatementRecord] = []

  init(_ output: any Output) { self.output = output }

  var language: ReaderLanguage {
    get { output.language }
    set { output.language = newValue }
  }

  /// Whether what is said now belongs to an object that is not written yet.
  var isRecording: Bool { open.last.map { !$0.isWritten } ?? false }

  func data(_ text: String) throws(OutputFault) {
    if isRecording { open[open.count - 1].text += text } else { try output.data(text) }
  }

  func message(_ text: String) {
    if isRecording { open[open.count - 1].messages.append(text) } else { output.message(text) }
  }

  func error(_ message: Message) {
    guard isRecording else { return output.error(message) }
    var fault = JSONObject()
    fault.append("error", named: "severity")
    fault.append(text(message), named: "message")
    open[open.count - 1].faults.append(.object(fault))
  }

  func flush() throws(OutputFault) { try output.flush() }

  /// Begins the object of a statement.
  func begin(_ head: JSONObject) { open.append(StatementRecord(head: head)) }

  /// Writes the object of the statement that ends, unless its rows were written with it.
  func end() throws(OutputFault) {
    guard let record = open.popLast(), !record.isWritten else { return }
    try output.data(record.object.compactText + "\n")
  }

  /// Says what the statement gives, where its object is not written yet.
  func give(_ kind: String, _ members: KeyValuePairs<String, JSONValue>) {
    guard isRecording else { return }
    var payload = JSONObject()
    payload.append(kind, named: "kind")
    for (name, value) in members { payload.append(value, named: name) }
    open[open.count - 1].payload = payload
  }

  /// Says what the statement gives: an object, to which its kind is added.
  func give(_ kind: String, _ value: JSONValue) {
    guard isRecording, case .object(let object) = value else { return }
    var payload = JSONObject()
    payload.append(kind, named: "kind")
    for member in object.members { payload.append(member.value, named: member.name) }
    open[open.count - 1].payload = payload
  }

  /// Adds a fault or a warning.
  func add(_ diagnostic: JSONValue, isWarning: Bool) {
    guard isRecording else { return }
    if isWarning {
      open[open.count - 1].warnings.append(diagnostic)
    } else {
      open[open.count - 1].faults.append(diagnostic)
    }
  }

  /// Adds what is to be known beside what the statement gives.
  func note(_ value: JSONValue, named name: String) {
    if isRecording { open[open.count - 1].note(value, named: name) }
  }

  /// What the object of the statement begins with, now that its rows are written with it.
  func handOver() -> JSONObject {
    guard isRecording else { return JSONObject() }
    open[open.count - 1].isWritten = true
    return open[open.count - 1].beginning
  }
}

/// What a statement has given so far.
private struct StatementRecord {
  private var head: JSONObject
  private let watch = Stopwatch()
  /// What it gives, beginning with its kind; nil where it gives nothing, or text.
  var payload: JSONObject?
  var text = ""
  var messages: [String] = []
  var warnings: [JSONValue] = []
  var faults: [JSONValue] = []
  /// Whether its object is written, so that what is said belongs to no object.
  var isWritten = false

  init(head: JSONObject) { self.head = head }

  /// Adds what is to be known beside what the statement gives.
  mutating func note(_ value: JSONValue, named name: String) { head.append(value, named: name) }

  /// What is known before anything is given.
  var beginning: JSONObject {
    var object = head
    if !warnings.isEmpty { object.append(.array(warnings), named: "warnings") }
    if !messages.isEmpty { object.append(messages, named: "messages") }
    object.append(.number(watch.millisecondText), named: "ms")
    return object
  }

  var object: JSONValue {
    var object = beginning
    if !faults.isEmpty {
      object.append("fault", named: "kind")
      object.append(.array(faults), named: "faults")
    } else if let payload {
      for member in payload.members { object.append(member.value, named: member.name) }
    } else {
      object.append(text.isEmpty ? "done" : "text", named: "kind")
      if !text.isEmpty { object.append(text, named: "text") }
    }
    return .object(object)
  }
}
