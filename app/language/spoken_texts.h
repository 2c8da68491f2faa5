// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QList>
#include <QMutex>
#include <QString>
#include <QTranslator>

namespace shelf {

/// Where a text comes from: what tr() was asked for.
struct SpokenSource {
    QByteArray context;
    QByteArray source;
    QByteArray note;
    bool isCounted = false;
    bool operator==(const SpokenSource&) const = default;
};

/// A text as it came from the message file ("%1 books"), and what was asked for where it was the answer.
struct GivenText {
    QString text;
    SpokenSource source;
};

/// The texts of one language, our own before Qt's, which remembers each that it gave: what stands on the
/// screen can be said in another language then. Asked from any thread.
class SpokenTexts : public QTranslator {
    Q_OBJECT
public:
    explicit SpokenTexts(QObject* parent = nullptr);

    /// Asked first, and then the next; each may be missing.
    void add(QTranslator* texts);

    QString translate(const char* context, const char* source, const char* note = nullptr,
                      int n = -1) const override;
    bool isEmpty() const override { return false; } // an empty one would not be asked

    /// Says beside what was given that this text was shown for it.
    void remember(const QString& text, const SpokenSource& asked) const;

    /// What was given for the first time since this was last asked.
    QList<GivenText> takeGiven();
    /// Whether this text was ever given.
    bool gave(const QString& text) const;

private:
    QList<QTranslator*> m_texts;
    mutable QMutex m_mutex;
    mutable QHash<QString, QList<SpokenSource>> m_given;
    mutable QList<GivenText> m_new; ///< of these, what nobody took yet
};

} // namespace shelf
