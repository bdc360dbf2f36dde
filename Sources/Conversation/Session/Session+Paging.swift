import Messages

extension Session {
  /// Writes a text that is read from its beginning, a screen at a time where there is a reader for it.
  func showPaged(_ text: String) throws(OutputFault) {
    guard let paging, redirection == nil, settings.isTerminal, !settings.isAccessible,
      !recorder.isRecording
    else {
      return try output.data(text)
    }
    try paging.show(text, columns: settings.width ?? 80) { (lines, isMore) throws(OutputFault) in
      try output.data(lines.map { $0 + "\n" }.joined())
      try output.flush()
      if isMore { output.message(Message("shell.more")) }
    }
  }
}
