import Messages
import Query

// What is said where `--safe` holds something back.
extension FileGate {
  /// Why a part of the language may not touch a file; nil where it may.
  ///
  /// - Parameter word: What asks: `.read`, `run`, `save`.
  func refusal(_ access: Access, _ path: String, for word: String) -> Diagnostic.Kind? {
    allows(access, path) ? nil : refusal(access, path, of: word)
  }

  private func refusal(_ access: Access, _ path: String, of word: String) -> Diagnostic.Kind {
    switch access {
    case .read:
      .environment("'\(word)' of '\(path)' is refused under --safe", hint: readable)
    case .write:
      .environment("'\(word)' is refused under --safe", hint: "leave out --safe to write files")
    case .record:
      .environment(
        "'\(word)' is refused under --safe",
        hint: "only a history that --history names at the start is written")
    }
  }

  /// What may be read, in words.
  private var readable: String {
    guard let named, !named.isEmpty else {
      return "only what is named at the start may be read, and nothing was"
    }
    let shown = named.prefix(Self.mostNames).map { "'\($0)'" }.joined(separator: ", ")
    let more = named.count - Self.mostNames
    return "only what was named at the start may be read: \(shown)"
      + (more > 0 ? " and \(more) more" : "")
  }

  private static let mostNames = 5

  /// Why a file is not touched, as the reason of a fault that names it.
  func reason(against access: Access) -> Message {
    switch access {
    case .read: Message("file.not-named")
    case .write, .record: Message("file.safe-writes-none")
    }
  }
}
