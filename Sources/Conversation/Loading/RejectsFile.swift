package import Corpus
import Engine
import Messages
import Rendering

/// The file that keeps the faults of a load: where each stands, what is wrong, and its record.
package enum RejectsFile {
  /// Writes the file, also where there is no fault, so that no old one stays.
  ///
  /// - Returns: whether it could be written.
  package static func write(
    _ corpus: Corpus, to path: String, through gate: FileGate, _ output: any Output
  ) -> Bool {
    let rejects = corpus.rejects
    let answer = answer(rejects, output.language.messages)
    do throws(OutputFault) {
      try gate.write(path) { (write) throws(OutputFault) in
        try Renderer(RenderOptions(mode: .csv)).render(answer, to: write)
      }
    } catch {
      if let message = error.message { output.error(message) }
      return false
    }
    output.message(Message("check.rejects-written", ["faults": counted(rejects), "path": path]))
    return true
  }

  /// `2 faults, 1 warning`.
  private static func counted(_ rejects: [Reject]) -> Message {
    let warnings = rejects.count { $0.fault.kind.isWarning }
    let faults = Message("check.faults", ["count": rejects.count - warnings])
    if warnings == 0 { return faults }
    return Message(
      "load.joined", ["first": faults, "second": Message("check.warnings", ["count": warnings])])
  }

  private static func answer(_ rejects: [Reject], _ messages: MessageCatalogue) -> Answer {
    func column(
      _ name: String, _ text: @escaping @Sendable (Reject) -> String?
    ) -> AnswerColumn {
      AnswerColumn(name: name, isNumeric: false) { row in
        text(rejects[row]).map { .text($0) } ?? .missing
      }
    }
    return Answer(
      columns: [
        column("file") { $0.fault.file },
        column("line") { $0.fault.line.map { String($0) } },
        column("field") { $0.fault.field },
        column("severity") { $0.fault.kind.isWarning ? "warning" : "fault" },
        column("fault") { messages.text($0.fault.message) },
        column("record") { $0.record },
      ], rowCount: rejects.count, noun: "faults")
  }
}
