import CEdit
import Glibc
import Terminal

/// The read hook: what happens while libedit awaits a key.
extension LineEditor {
  /// Gives libedit the next key; returns 1, or 0 at the end of input.
  ///
  /// libedit calls it when it has drawn everything, so this is where the screen is painted over.
  /// Nothing is painted while input waits: a paste would be drawn as often as it has characters.
  func nextKey(into key: UnsafeMutablePointer<wchar_t>) -> Int32 {
    if isCancelDue {
      // A key that begins a sequence, such as Ctrl-X, has taken it for its second key.
      isCancelDue = false
      return give(Key.controlC, into: key)
    }
    if !isInputPending {
      if pendingText != nil || heal() { return give(Key.refresh, into: key) }
      paint()
    }
    while true {
      takeReports()
      if signals.isResized, case .key(let code) = notice(signals.take()) {
        return give(code, into: key)
      }
      if remark() { paint() }
      // Ctrl-C goes before the keys that came with it.
      if !signals.isInterrupted, let scalar = keys.nextScalar() {
        if let code = pressed(scalar) {
          isHealed = false
          return give(code, into: key)
        }
        if !isInputPending { paint() }
        continue
      }
      switch awaitInput() {
      case .bytes: continue
      case .key(let code): return give(code, into: key)
      case .ended:
        ending = .endOfInput
        unpaint()
        key.pointee = 0
        return 0
      }
    }
  }

  /// Whether more keys have come already than can have been pressed by hand.
  var isInputPending: Bool { !keys.isEmpty || isReadable(within: 0) }

  private func give(_ code: UInt32, into key: UnsafeMutablePointer<wchar_t>) -> Int32 {
    if code < 0x20 { awaitGround() }
    unpaint()
    isPainted = false
    key.pointee = wchar_t(bitPattern: code)
    return 1
  }

  /// Returns the key that libedit gets for one that was pressed, or nil for none.
  private func pressed(_ scalar: Unicode.Scalar) -> UInt32? {
    if search != nil { return pressedInSearch(scalar) }
    if scalar.value == Key.escape {
      if isLoneEscape { return Key.commandMode }
      if isEscapeAlone {
        closeList()
        return nil
      }
    }
    guard scalar.value < 0x80 || TypedText.isAdmissible(scalar) else { return nil }
    if scalar.value >= 0x80, ScreenLayout.width(of: scalar) == 0 {
      // Where it inserts a mark without width by itself, libedit counts a cell for it.
      var state = entry
      state.insert(String(scalar))
      pendingText = state
      return Key.refresh
    }
    return scalar.value
  }

  private func pressedInSearch(_ scalar: Unicode.Scalar) -> UInt32? {
    guard scalar.value < 0x80 || TypedText.isAdmissible(scalar) else { return nil }
    guard var current = search else { return scalar.value }
    let effect = current.press(scalar)
    search = current
    switch effect {
    case .goesOn:
      pendingText = current.shown
      return Key.refresh
    case .restores:
      search = nil
      pendingText = current.original
      return Key.refresh
    case .submits:
      search = nil
      return Key.enter
    case .keeps:
      search = nil
      if scalar.value == Key.escape, keys.isEmpty, !isReadable(within: 25) { return Key.refresh }
      return scalar.value
    }
  }

  /// How long Escape is awaited as the beginning of another key, in milliseconds: also by hand it is one, of Alt.
  private static let escapePatience: Int32 = 500

  /// Whether nothing follows Escape, where it is no key by itself: then it is meant for what is listed.
  private var isEscapeAlone: Bool {
    ce_is_emacs(handle) != 0 && keys.isEmpty && !isReadable(within: Self.escapePatience)
  }

  /// In vi mode Escape is a key of its own, and the start of the sequences of others: these come
  /// in one piece.
  private var isLoneEscape: Bool {
    guard ce_is_emacs(handle) == 0 else { return false }
    if keys.isEmpty, isReadable(within: 25) { fill() }
    guard let next = keys.first else { return true }
    return !"[O\r\n\u{7f}\u{3}".utf8.contains(next)
  }
}

extension LineEditor {
  enum Awaited {
    case bytes
    case key(UInt32)
    case ended
  }

  /// Waits for bytes or a signal.
  func awaitInput() -> Awaited {
    let (bits, isReadable) = signals.wait(for: 0)
    if signals.isEnding { return .ended }
    if case .key(let code) = notice(bits) { return .key(code) }
    guard isReadable else { return .bytes }
    return fill() ? .bytes : .ended
  }

  /// Does what signals ask for.
  private func notice(_ bits: SignalPump.Bits) -> Awaited {
    if bits.contains(.interrupt) {
      // Both may have come since somebody looked; the line that is dropped is still to be drawn.
      if bits.contains(.resize) { resize() }
      return interrupted()
    }
    if bits.contains(.suspend) {
      suspend()
    } else if bits.contains(.resume) {
      resume()
    }
    if bits.contains(.resize) { resize() }
    return .bytes
  }

  private func interrupted() -> Awaited {
    keys.dropInterrupted()
    guard let current = search else {
      isCancelDue = true
      return .key(Key.controlC)
    }
    search = nil
    pendingText = current.original
    return .key(Key.refresh)
  }

  /// Reads what is there; returns false at the end of input.
  ///
  /// With Ctrl-C the system drops what was typed before it and not read yet. So what is read once it
  /// has come was typed after it, and if it comes while we are about to read, that shows by fewer bytes
  /// than there were.
  @discardableResult
  func fill() -> Bool {
    var waiting: CInt = 0
    _ = ioctl(0, UInt(FIONREAD), &waiting)
    // Ctrl-C has dropped since what was there a moment ago: reading would wait for the next key, and nobody
    // hear of Ctrl-C until then.
    if waiting == 0, !isReadable(within: 0) { return true }
    let wasInterrupted = signals.isInterrupted
    var block = [UInt8](repeating: 0, count: 4096)
    let count = Glibc.read(0, &block, block.count)
    if wasInterrupted || signals.isInterrupted && count < min(Int(waiting), block.count) {
      keys.markInterrupt()
    }
    if count > 0 { keys.append(block[..<count]) }
    return count > 0 || (count < 0 && (errno == EINTR || errno == EAGAIN))
  }

  /// Reads all that is there.
  func fillAll() {
    while isReadable(within: 0), fill() {}
  }

  func isReadable(within milliseconds: Int32) -> Bool {
    var source = pollfd(fd: 0, events: Int16(POLLIN), revents: 0)
    return poll(&source, 1, milliseconds) > 0
  }

  /// Bracketed paste: everything up to the mark is text, whatever it looks like.
  func paste() -> UInt8 {
    let mark = Array("\u{1b}[201~".utf8)
    var searched = 0
    while true {
      if let bytes = keys.take(until: mark, searchedBefore: searched) {
        return edit { $0.insert(TypedText.pasted(bytes)) }
      }
      searched = keys.count
      switch awaitInput() {
      case .bytes: continue
      case .key(let code): push(code)
      case .ended: break  // The next key tells libedit.
      }
      return UInt8(CC_REFRESH)
    }
  }
}
