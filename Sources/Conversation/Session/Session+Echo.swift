import Rendering
import Text

extension Session {
  /// Repeats a statement before it runs: among the answers, so that a file of them reads in order; but where a
  /// program is to read them that a user has chosen a mode for, among what is said.
  func echo(_ statement: String) throws(OutputFault) {
    let now = presentation
    let isForPrograms =
      now.mode.traits.reader == .programs && (now.isModeChosen || now.mode != .tsv)
    if now.echoesBeside || isForPrograms || now.mode == .html {
      return output.message(lines: statement)
    }
    try show(raw: statement + "\n")
    // Its answer is set apart from the one before, not from it.
    beginAfresh()
  }
}
