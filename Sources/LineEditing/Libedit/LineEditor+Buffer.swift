import CEdit
import Files
import Glibc

/// The text in libedit's buffer.
extension LineEditor {
  /// libedit's buffer, with the indentation of further lines.
  var buffer: EditedText {
    guard let line = el_line(handle)?.pointee, let start = line.buffer else {
      return EditedText("")
    }
    // Three pointers into one narrow copy of the buffer, alive until the next narrow call.
    let bytes = UnsafeRawBufferPointer(start: start, count: line.lastchar - start)
    let text = String(decoding: bytes, as: UTF8.self)
    return EditedText(text, cursor: line.cursor - start)
  }

  /// The entry as the user sees it.
  var entry: EditedText { indentation.entry(in: buffer) }

  /// Makes `entry` what the buffer holds, by the smallest change. libedit counts scalars.
  func show(_ entry: EditedText) {
    let target = indentation.buffer(of: entry)
    let current = buffer
    let old = Array(current.text.unicodeScalars)
    let new = Array(target.text.unicodeScalars)
    let common = zip(old, new).prefix { $0 == $1 }.count
    let tail = zip(old.dropFirst(common).reversed(), new.dropFirst(common).reversed())
      .prefix { $0 == $1 }.count
    var position = current.before.unicodeScalars.count
    let deleted = old.count - tail - common
    if deleted > 0 {
      move(by: common + deleted - position)
      el_deletestr(handle, Int32(deleted))
      position = common
    }
    let inserted = new[common..<new.count - tail]
    if !inserted.isEmpty {
      move(by: common - position)
      var text = String.UnicodeScalarView()
      text.append(contentsOf: inserted)
      el_insertstr(handle, String(text))
      position = common + inserted.count
    }
    move(by: target.before.unicodeScalars.count - position)
  }

  /// Makes a change to the entry.
  func edit(_ change: (inout EditedText) -> Void) -> UInt8 {
    var state = entry
    change(&state)
    show(state)
    return UInt8(CC_REFRESH)
  }

  func push(_ key: UInt32) {
    guard let scalar = Unicode.Scalar(key) else { return }
    el_push(handle, String(scalar))
  }

  func write(_ string: String) {
    guard !string.isEmpty else { return }
    ce_flush_output()
    _ = FileDescriptor.write(Array(string.utf8), to: 1)
  }

  private func move(by scalars: Int) {
    if scalars != 0 { _ = el_cursor(handle, Int32(scalars)) }
  }
}
