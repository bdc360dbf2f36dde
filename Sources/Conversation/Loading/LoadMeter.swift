package import Corpus
package import Engine
import Files
package import Messages
import Synchronization
import Terminal

/// Shows on a terminal how far a load has come, once it takes more than a second.
///
/// The line is on stderr, is written over at each step, and is gone at the end.
package final class LoadMeter: Sendable {
  private struct State: Sendable {
    var file = ""
    /// Since the reading of that file began.
    var watch = Stopwatch()
    var lastShown = 0
    var isShown = false
    /// Nobody waits for the load any more.
    var isFinished = false
  }

  private let state = Mutex(State())
  private let isTerminal: Bool
  private let cancellation: Cancellation
  private let language: ReaderLanguage

  /// - Parameters:
  ///   - cancellation: What stops the load.
  ///   - language: That of the reader.
  ///   - isShown: Whether it is to be seen at all.
  package init(
    _ cancellation: Cancellation, _ language: ReaderLanguage = .en, isShown: Bool = true
  ) {
    isTerminal = isShown && TerminalSetup.isTerminal(2)
    self.cancellation = cancellation
    self.language = language
  }

  /// Hears how far the load has come, and stops it when that is asked for.
  package var observer: LoadObserver {
    LoadObserver { [self] progress in
      if isTerminal { show(progress) }
      // A load that was left behind ends, too, although the key press is forgotten by then.
      return !cancellation.isCancelled && !state.withLock(\.isFinished)
    }
  }

  /// Shows what somebody does who says himself how far it is, once it takes more than a second.
  ///
  /// - Parameter subject: What is worked on.
  func show(_ message: Message, of subject: String) {
    guard isTerminal else { return }
    state.withLock { state in
      if state.isFinished { return }
      let elapsed = state.watch.milliseconds
      guard elapsed > 1000, elapsed - state.lastShown >= 100 else { return }
      state.file = subject
      state.lastShown = elapsed
      state.isShown = true
      Self.write(language.messages.text(message))
    }
  }

  /// Takes the line away.
  package func finish() {
    state.withLock { state in
      if state.isShown { Self.write("") }
      state.isShown = false
      state.isFinished = true
    }
  }

  private func show(_ progress: LoadProgress) {
    state.withLock { state in
      if state.isFinished { return }
      if state.file != progress.file { state = State(file: progress.file) }
      let elapsed = state.watch.milliseconds
      guard elapsed > 1000, elapsed - state.lastShown >= 100 else { return }
      state.lastShown = elapsed
      state.isShown = true
      Self.write(language.messages.text(progress.message(after: elapsed)))
    }
  }

  private static func write(_ text: String) {
    _ = FileDescriptor.write(Array("\r\u{1B}[K\(text)".utf8), to: 2)
  }
}
