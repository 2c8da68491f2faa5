// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

namespace shelf {

struct GuideChapter {
    QString key; ///< "map": of its file and its address
    QString title;
    QString language; ///< in which it is written: "en"
    QString html;     ///< the body, in the part of HTML that QTextDocument knows, marked by its language
};

/// A heading with what stands below it up to the next: what a search finds and a link leads to.
struct GuidePassage {
    QString topic; ///< its anchor, or the chapter's key
    int chapter = 0;
    int level = 1; ///< of the heading
    QString title;
    QString words; ///< without marks
};

/// The user guide as a person reads it.
struct GuideText {
    QString language; ///< that was wanted; chapters that it lacks are in English and say so
    QList<GuideChapter> chapters;
    QList<GuidePassage> passages;
    QHash<QString, int> topics; ///< the number of the passage that a topic stands in

    /// Numbers of the passages that hold all the words, those that are called so first, at most so many. A
    /// word is found as the beginning of another, whatever its letters' case.
    QList<int> find(const QString& words, int most) const;
    /// "map" or "map#tsne": where a topic stands; empty where the guide has no such.
    QString addressOf(const QString& topic) const;
};

/// "zh_CN" as web pages say it: "zh-CN".
QString webLanguage(QString language);
/// The keys of the chapters, in their order.
QStringList guideChapters();
/// The languages that have a chapter: "en", "de", ...
QStringList guideLanguages();

/// Each chapter in the first of the languages ("de", "zh_CN") that has it, in English where none does, with
/// what is made from the program's own tables. On any thread; opens no file but the program's resources.
GuideText readGuide(const QStringList& languages);

/// A chapter's text with tables in the place of {{name}} and {{name:key}}.
QString filledChapter(const QString& html);

} // namespace shelf
