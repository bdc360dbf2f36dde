import Files
import Glibc
import Lessons
import Text

// What a learner has done, which a session keeps of itself.
extension FileGate {
  /// The user's own file of progress; nil where there is no folder for it.
  package static func defaultProgress(environment: [String: String]) -> String? {
    if let data = environment["XDG_DATA_HOME"], data.hasPrefix("/") {
      return data + "/clio/progress.jsonl"
    }
    guard let home = environment["HOME"], home.hasPrefix("/") else { return nil }
    return home + "/.local/share/clio/progress.jsonl"
  }

  /// What was done before; nothing where there is no such file.
  func progress(_ path: String) -> Progress {
    guard allows(.record, path),
      let bytes = try? FileBytes.read(UserFolder.expanded(path), limit: FileBytes.scriptLimit)
    else { return Progress() }
    return Progress(log: String(decoding: bytes, as: UTF8.self))
  }

  /// Adds an attempt at the end of a file.
  func append(_ attempt: Attempt, to path: String) throws(OutputFault) {
    guard allows(.record, path) else {
      throw .failed(path: path, reason: reason(against: .record), remedy: nil)
    }
    do throws(UnwritableFault) {
      try AppendedFile.append(Array(attempt.line.utf8), to: UserFolder.expanded(path))
    } catch {
      throw OutputFault(error)
    }
  }
}
