package import Corpus
import Engine
import Rendering

/// The file that keeps the faults of a load: where each stands, what is wrong, and its record.
package enum RejectsFile {
  /// Writes the file, also where there is no fault, so that no old one stays.
  ///
  /// - Returns: whether it could be written.
  package static func write(_ corpus: Corpus, to path: String, _ output: any Output) -> Bool {
    let rejects = corpus.rejects
    let answer = answer(rejects)
    do throws(OutputFault) {
      try AtomicFile.write(path) { (write) throws(OutputFault) in
        try Renderer(RenderOptions(mode: .csv)).render(answer, to: write)
      }
    } catch {
      if let message = error.message { output.message("error: " + message) }
      return false
    }
    let count = rejects.count == 1 ? "1 fault" : "\(rejects.count) faults"
    output.message("\(count) written to \(path)")
    return true
  }

  private static func answer(_ rejects: [Reject]) -> Answer {
    func column(
      _ name: String, _ text: @escaping @Sendable (Reject) -> String?
    ) -> AnswerColumn {
      AnswerColumn(name: name, isNumeric: false) { row in
        text(rejects[row]).map { .text($0) } ?? .missing
      }
    }
    return Answer(
      columns: [
        column("file") { $0.fault.file }, column("line") { $0.fault.line.map { String($0) } },
        column("field") { $0.fault.field }, column("fault") { $0.fault.message },
        column("record") { $0.record },
      ], rowCount: rejects.count, noun: "faults")
  }
}
