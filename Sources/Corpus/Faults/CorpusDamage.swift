import Synchronization

/// What was found of a packed corpus that is not as it was written, while columns were read.
///
/// A column is read when somebody asks for it, in the middle of a query, where nothing can be thrown. It
/// then has no values, and what stands here keeps every answer from being given.
package final class CorpusDamage: Sendable {
  private let file: String
  private let first = Mutex<LoadFault?>(nil)

  init(file: String) { self.file = file }

  /// The first fault; nil where all that was read so far is sound.
  package var fault: LoadFault? { first.withLock { $0 } }

  /// - Parameter subject: What is damaged, as `column 'date' of 'events'`.
  func note(_ subject: String) {
    first.withLock { [file] in $0 = $0 ?? LoadFault(.damagedPack(subject), file: file) }
  }
}
