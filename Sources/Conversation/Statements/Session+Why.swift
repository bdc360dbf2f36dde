import Engine
import JSON
import Query
import Rendering

// Proofs.
extension Session {
  /// Of an answer with many rows the first are proved.
  private static let mostProofs = 100

  /// `why [not] ITEM [in query]`: the proof says itself whether the row is in the answer.
  func why(
    _ item: ItemReference, in query: Pipeline?, _ bound: QueryBinding?, of source: SourceText
  ) -> Outcome {
    if query != nil, bound?.plan == nil { return .failed(.usage) }
    do {
      guard let proof = try workspace.why(item, in: query, of: source) else {
        return .failed(.usage)
      }
      try show([proof])
      return .done
    } catch let fault as OutputFault {
      return report(fault)
    } catch let fault as Diagnostic {
      report([fault], in: source)
      return .failed(.usage)
    } catch {
      return interrupted(at: item.id.range, in: source, by: error)
    }
  }

  /// The stage `why`: the proof of each row of the last answer.
  func whyEach(in source: SourceText) throws(Interrupted) -> Outcome {
    let proofs = try workspace.whyEach(atMost: Self.mostProofs)
    do throws(OutputFault) {
      try show(proofs)
      return .done
    } catch {
      return report(error)
    }
  }

  private func show(_ proofs: [Proof]) throws(OutputFault) {
    let text = ProofText(language: readerLanguage)
    let lines = proofs.flatMap(text.lines)
    recorder.give(
      "proof", ["proofs": proofs.json, "text": lines.joined(separator: "\n").json])
    if !recorder.isRecording { try showText(lines) }
  }
}
