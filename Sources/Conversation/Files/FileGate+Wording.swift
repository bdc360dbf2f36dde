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
      .environment(
        Message("shell.safe.read", ["word": word, "path": path]), hint: readable)
    case .write:
      .environment(
        Message("shell.safe.write", ["word": word]), hint: Message("shell.safe.write.hint"))
    case .record:
      .environment(
        Message("shell.safe.write", ["word": word]), hint: Message("shell.safe.history.hint"))
    case .start where !isFenced:
      .environment(
        Message("program.not-on-page", ["word": word]), hint: Message("program.not-on-page.hint"))
    case .start:
      .environment(
        Message("shell.safe.write", ["word": word]), hint: Message("shell.safe.start.hint"))
    case .move:
      .environment(
        Message("shell.safe.write", ["word": word]), hint: Message("shell.safe.move.hint"))
    }
  }

  /// What may be read, in words.
  private var readable: Message {
    guard let named, !named.isEmpty else {
      return Message("shell.safe.nothing-named")
    }
    let shown = Array(named.prefix(Self.mostNames))
    let more = named.count - Self.mostNames
    return more > 0
      ? Message("shell.safe.more-named", ["names": shown, "more": more])
      : Message("shell.safe.named", ["names": shown])
  }

  private static let mostNames = 5

  /// Why a file is not touched, as the reason of a fault that names it.
  func reason(against access: Access) -> Message {
    switch access {
    case .read: Message("file.not-named")
    case .write, .record, .move: Message("file.safe-writes-none")
    case .start where !isFenced: Message("program.none-on-page")
    case .start: Message("program.none-under-safe")
    }
  }
}
