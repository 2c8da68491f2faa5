// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/language/phrase_book.h"

#include <QByteArrayList>
#include <QHash>
#include <QLocale>
#include <QString>

#include <memory>
#include <utility>

namespace shelf {

/// Says in the language of now what one text says in another. A text is found again by what the message file
/// gave for it; one with filled places by its pattern, and what fills them is said anew in its turn, numbers as
/// the new locale writes them. What is no text of the program (titles, names, what somebody typed) stays, and so
/// does what is not understood as a whole: a sentence half in each language is worse.
class Retranslator {
public:
    /// before: what the language gave that the texts stand in; from and to: how that and the one of now write
    /// numbers.
    Retranslator(std::shared_ptr<const PhraseBook> before, QLocale from, QLocale to);

    /// preferred: the classes that show it, the nearest first, whose tr() is meant where several say the same.
    QString said(const QString& text, const QByteArrayList& preferred = {}) const;

    /// Whether this was a text of the program as a whole.
    bool knows(const QString& text) const { return m_before->whole(text) != nullptr; }
    /// How many texts and parts of texts were looked for: the work that was done.
    int triedCount() const { return m_triedCount; }

private:
    struct Said {
        QString text;
        bool isKnown = false; ///< a text of the program, a number or signs; else the text as it was
    };

    bool byPattern(const QString& text, const QByteArrayList& preferred, int depth, QString& out) const;
    bool byTags(const QString& text, const QByteArrayList& preferred, int depth, QString& out) const;
    bool bySentence(const QString& text, const QByteArrayList& preferred, int depth, QString& out) const;
    bool bySeam(const QString& text, const QByteArrayList& preferred, int depth, QString& out) const;
    Said saidAt(const QString& text, const QByteArrayList& preferred, int depth) const;
    Said tried(const QString& text, const QByteArrayList& preferred, int depth) const;
    void addSeam(const QString& before, const SpokenSource& source);
    QString number(const QString& text) const;
    QString keys(const QString& text) const;

    std::shared_ptr<const PhraseBook> m_before;
    QLocale m_from;
    QLocale m_to;
    QList<std::pair<QString, QString>> m_seams; ///< between texts that stand together: then and now
    mutable QHash<QString, Said> m_parts;       ///< texts and parts of texts that were tried
    mutable QByteArrayList m_preferred;         ///< while these showed them
    mutable int m_triedCount = 0;
};

} // namespace shelf
