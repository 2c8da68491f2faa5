// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>

namespace shelf {

/// What a person is asked about projects. Each asks without stopping the program, and calls its continuation
/// once. Tests answer themselves; the window shows a question.
struct ProjectQuestions {
    enum class Held { cancel, copy };
    /// name is open elsewhere; who: in a sentence.
    std::function<void(const QString& name, const QString& who, const std::function<void(Held)>& then)> held;

    enum class Recovery { later, discard, recover };
    /// what: is kept and not saved, and from when.
    std::function<void(const QString& name, const QString& what, const std::function<void(Recovery)>& then)>
        recovery;

    /// The file is another by now: somebody else has saved it.
    enum class Changed { cancel, saveAs, replace };
    std::function<void(const QString& name, const std::function<void(Changed)>& then)> changed;

    /// Where to save; empty: nowhere. name: what is suggested. The answer is a file that the person has
    /// agreed to replace, or none.
    std::function<void(const QString& name, const std::function<void(const QString&)>& then)> place;
};

} // namespace shelf
