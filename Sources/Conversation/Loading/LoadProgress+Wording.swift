import Corpus
import Text

extension LoadProgress {
  /// `events.csv: 41 %, 118 MB/s, 3 s left`.
  ///
  /// - Parameter elapsed: the milliseconds since the load began.
  func line(after elapsed: Int) -> String {
    let share = total == 0 ? 100 : done * 100 / total
    let rate = done / max(1, elapsed)  // Bytes a millisecond: kilobytes a second.
    let left = rate == 0 ? nil : (total - done) / rate / 1000
    let speed = rate < 10_000 ? "\(rate) kB/s" : "\(rate / 1000) MB/s"
    let rest = left.map { ", \($0 < 1 ? "less than 1" : String($0)) s left" } ?? ""
    return "\(TerminalText.visible(file)): \(share) %, \(speed)\(rest)"
  }
}
