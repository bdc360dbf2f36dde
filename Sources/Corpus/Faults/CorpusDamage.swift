import Files
package import Messages
import Synchronization

/// What was found of a corpus that is not as it was written, or could not be reached, while columns were read.
///
/// A column is read when somebody asks for it, in the middle of a query, where nothing can be thrown. It
/// then has no values, and what is here keeps every answer from being given.
package final class CorpusDamage: Sendable {
  private let file: String
  /// The file as it was opened; nil for a corpus that is in memory.
  private let opened: FileState?
  private let first = Mutex<Found?>(nil)

  private struct Found {
    let fault: LoadFault
    /// Whether the same columns may be sound when they are asked for again.
    let isPassing: Bool
  }

  /// - Parameter opened: The file as it was before it was opened.
  init(file: String, opened: FileState? = nil) {
    self.file = file
    self.opened = opened
  }

  /// - Parameter place: Where the corpus is, as faults name it.
  package init(place: String) {
    file = place
    opened = nil
  }

  /// Looks whether somebody has written into the file since: its columns may be those of two corpora then.
  ///
  /// - Complexity: a call of the system.
  package func look() {
    guard let opened, FileState(file)?.isChanged(since: opened) == true else { return }
    note(LoadFault(.changedPack, file: file), isPassing: false)
  }

  /// The first fault; nil where all that was read so far is sound.
  package var fault: LoadFault? { first.withLock { $0?.fault } }

  /// - Parameter part: What is damaged.
  func note(_ part: DamagedPart) {
    note(LoadFault(.damagedPack(part), file: file), isPassing: false)
  }

  /// Whether the first is no fault: somebody has stopped the reading of a column, of which no answer is made either.
  package var isStop: Bool { fault?.kind == .cancelled }

  /// - Parameters:
  ///   - message: What keeps a column from being read.
  ///   - isPassing: Whether it may be over when the column is asked for again.
  package func note(_ message: Message, isPassing: Bool) {
    note(LoadFault(.published(message), file: file), isPassing: isPassing)
  }

  /// Somebody has stopped the reading of a column.
  package func noteStop() { note(LoadFault(.cancelled, file: file), isPassing: true) }

  private func note(_ fault: LoadFault, isPassing: Bool) {
    first.withLock { $0 = $0 ?? Found(fault: fault, isPassing: isPassing) }
  }

  /// Forgets a fault that may be over, once it has been told. Whatever was made of columns meanwhile must be
  /// forgotten as well.
  ///
  /// - Returns: whether there was such a fault.
  package func forgetPassing() -> Bool {
    first.withLock { found in
      guard found?.isPassing == true else { return false }
      found = nil
      return true
    }
  }
}
