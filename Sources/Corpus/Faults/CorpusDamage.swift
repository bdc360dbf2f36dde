import Files
import Synchronization

/// What was found of a packed corpus that is not as it was written, while columns were read.
///
/// A column is read when somebody asks for it, in the middle of a query, where nothing can be thrown. It
/// then has no values, and what is here keeps every answer from being given.
package final class CorpusDamage: Sendable {
  private let file: String
  /// The file as it was opened; nil for a corpus that is in memory.
  private let opened: FileState?
  private let first = Mutex<LoadFault?>(nil)

  /// - Parameter opened: The file as it was before it was opened.
  init(file: String, opened: FileState? = nil) {
    self.file = file
    self.opened = opened
  }

  /// Looks whether somebody has written into the file since: its columns may be those of two corpora then.
  ///
  /// - Complexity: a call of the system.
  package func look() {
    guard let opened, FileState(file)?.isChanged(since: opened) == true else { return }
    first.withLock { [file] in $0 = $0 ?? LoadFault(.changedPack, file: file) }
  }

  /// The first fault; nil where all that was read so far is sound.
  package var fault: LoadFault? { first.withLock { $0 } }

  /// - Parameter part: What is damaged.
  func note(_ part: DamagedPart) {
    first.withLock { [file] in $0 = $0 ?? LoadFault(.damagedPack(part), file: file) }
  }
}
