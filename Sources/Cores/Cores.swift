import CSystem
import Dispatch

/// The cores of the machine, among which work is divided.
package enum Cores {
  /// The number of cores that the program may run on.
  package static let count = Int(sys_core_count())

  /// Does parts of a work by number, several at a time, and returns when all are done.
  ///
  /// Parts are begun in their order; the longest belongs first. No part may touch what another writes.
  package static func perform(_ parts: Int, _ work: (Int) -> Void) {
    if parts < 2 || count < 2 {
      for part in 0..<parts { work(part) }
      return
    }
    withoutActuallyEscaping(work) { work in
      // No part is under way any more when this returns.
      nonisolated(unsafe) let work = work
      DispatchQueue.concurrentPerform(iterations: parts) { work($0) }
    }
  }
}
