import Corpus
import Messages
import Text

extension LoadProgress {
  /// `events.csv: 41 %, 118 MB/s, 3 s left`.
  ///
  /// - Parameter elapsed: the milliseconds since the load began.
  func message(after elapsed: Int) -> Message {
    let file = TerminalText.visible(file)
    let share = total == 0 ? 100 : done * 100 / total
    let rate = done / max(1, elapsed)  // Bytes a millisecond: kilobytes a second.
    let speed = rate < 10_000 ? "\(rate) kB/s" : "\(rate / 1000) MB/s"
    if rate == 0 {
      return Message("load.progress", ["file": file, "share": share, "speed": speed])
    }
    let seconds = (total - done) / rate / 1000
    return seconds < 1
      ? Message("load.progress.soon", ["file": file, "share": share, "speed": speed])
      : Message(
        "load.progress.left",
        ["file": file, "share": share, "speed": speed, "seconds": seconds])
  }
}
