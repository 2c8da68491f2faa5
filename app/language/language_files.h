// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

class QThread;
class QTranslator;

namespace shelf {

class SpokenTexts;
struct Language;

/// The texts of a language from its message files, our own before Qt's. Reads files: on another thread than the
/// window's where a window is there. words: other texts than those of its own message file, asked first; may be null.
std::unique_ptr<SpokenTexts> readTexts(const Language& language, QTranslator* words = nullptr);

/// The thread that read message files last; null: none did. Nothing more is to be asked of it than whether it is this.
const QThread* lastReader();

} // namespace shelf
