import Engine
import JSON
import Messages
import Query
import Rendering

// Structured answers: an object a statement.
extension Session {
  /// Whether each statement gives an object.
  var recordsStatements: Bool { presentation.mode == .answer }

  /// What an object begins with.
  ///
  /// - Parameter statement: The statement as it is written; nil for faults that were found before any ran.
  func recordHead(_ statement: Range<Int>?, in source: SourceText) -> JSONObject {
    var head = JSONObject()
    head.append(ClioVersion.text, named: "clio")
    head.append(ClioVersion.language, named: "language")
    head.append(readerLanguage.rawValue, named: "lang")
    head.append(workspace.corpusFingerprint().map { "xxh3:" + $0 }, named: "corpus")
    head.append(source.name, named: "input")
    if let statement {
      head.append(source.position(of: statement.lowerBound).line, named: "line")
      head.append(source.text(statement), named: "statement")
    }
    return head
  }

  /// Adds faults and warnings to the object of the statement; where none runs they are an object of their own.
  func record(_ diagnostics: [Diagnostic], in source: SourceText) {
    let isAlone = !recorder.isRecording
    if isAlone { recorder.begin(recordHead(nil, in: source)) }
    for diagnostic in diagnostics {
      recorder.add(
        diagnostic.json(in: source, readerLanguage.messages), isWarning: diagnostic.isWarning)
    }
    guard isAlone else { return }
    // What cannot be written is met again by the next who writes.
    try? recorder.end()
    try? recorder.flush()
  }

  /// Adds what must be known about an answer whose rows are not shown.
  func recordNotes(of answer: Answer) {
    for member in answer.remarks(readerLanguage.messages).members {
      recorder.note(member.value, named: member.name)
    }
  }

  /// Adds which sources the rows of the last answer rest on.
  func recordSources() throws(Interrupted) {
    let ids = try workspace.cite().sources.map(\.id)
    recorder.note(ids.json, named: "sources")
  }
}
