// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/help/guide_text.h"

#include "app/help/guide_rows.h"
#include "engine/base/text/languages.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QRegularExpression>

#include <algorithm>

namespace shelf {

namespace {

QString plainWords(QString html)
{
    static const QRegularExpression tag(QStringLiteral("<[^>]*>"));
    html.replace(tag, QStringLiteral(" "));
    html.replace(QLatin1String("&lt;"), QLatin1String("<"));
    html.replace(QLatin1String("&gt;"), QLatin1String(">"));
    html.replace(QLatin1String("&quot;"), QLatin1String("\""));
    html.replace(QLatin1String("&nbsp;"), QLatin1String(" "));
    html.replace(QLatin1String("&amp;"), QLatin1String("&"));
    return html.simplified();
}

QString chapterFile(const QString& language, const QString& key)
{
    return QStringLiteral(":/guide/%1/%2.html").arg(language, key);
}

/// "de_DE" is answered by "de", too.
QStringList wanted(const QStringList& languages)
{
    QStringList all;
    for (QString language : languages) {
        language.replace(QLatin1Char('-'), QLatin1Char('_'));
        all << language << language.section(QLatin1Char('_'), 0, 0);
    }
    all << QStringLiteral("en");
    return all;
}

QString marked(const char* element, const QString& language, const QString& html)
{
    const QString tag = webLanguage(language);
    return QStringLiteral("<%1 lang=\"%2\" dir=\"%3\">%4</%1>\n")
        .arg(QLatin1String(element), tag, QLatin1String(directionOf(tag.toStdString())), html);
}

/// languages: the one that is wanted first.
GuideChapter readChapter(const QString& key, const QStringList& languages)
{
    for (const QString& language : languages) {
        QFile file(chapterFile(language, key));
        if (!file.open(QIODevice::ReadOnly))
            continue;
        GuideChapter chapter{key, {}, language, filledChapter(QString::fromUtf8(file.readAll()))};
        static const QRegularExpression heading(QStringLiteral("<h1[^>]*>(.*?)</h1>"));
        const QRegularExpressionMatch title = heading.match(chapter.html);
        chapter.title = plainWords(title.captured(1));
        const QString& wanted = languages.first();
        if (language == QLatin1String("en") && !wanted.startsWith(QLatin1String("en")))
            chapter.html.insert(
                title.capturedEnd(),
                marked("p", wanted,
                       QStringLiteral("<i>%1</i>")
                           .arg(QCoreApplication::translate("Guide", "This chapter is there in English only.")
                                    .toHtmlEscaped())));
        chapter.html = marked("div", language, chapter.html);
        return chapter;
    }
    return {key, key, QStringLiteral("en"), {}};
}

/// How well a passage answers; 0: not at all.
int answers(const GuidePassage& passage, const QStringList& words, const QString& whole)
{
    const auto begins = [](const QString& text, const QString& word) {
        for (qsizetype at = text.indexOf(word, 0, Qt::CaseInsensitive); at >= 0;
             at = text.indexOf(word, at + 1, Qt::CaseInsensitive))
            if (at == 0 || !text[at - 1].isLetterOrNumber() || word.front().script() == QChar::Script_Han)
                return true;
        return false;
    };
    int inTitle = 0;
    for (const QString& word : words) {
        const bool called = begins(passage.title, word);
        if (!called && !begins(passage.words, word))
            return 0;
        inTitle += called;
    }
    if (passage.title.compare(whole, Qt::CaseInsensitive) == 0)
        return 100;
    if (passage.title.startsWith(whole, Qt::CaseInsensitive))
        return 90;
    return inTitle == words.size() ? 80 : 1 + inTitle;
}

} // namespace

QString webLanguage(QString language)
{
    return language.replace(QLatin1Char('_'), QLatin1Char('-'));
}

QStringList guideChapters()
{
    return {QStringLiteral("start"),    QStringLiteral("data"),     QStringLiteral("models"),
            QStringLiteral("settings"), QStringLiteral("curves"),   QStringLiteral("measures"),
            QStringLiteral("map"),      QStringLiteral("readers"),  QStringLiteral("compare"),
            QStringLiteral("projects"), QStringLiteral("export"),   QStringLiteral("commands"),
            QStringLiteral("keys"),     QStringLiteral("messages"), QStringLiteral("glossary")};
}

QStringList guideLanguages()
{
    QStringList languages;
    for (const QString& folder : QDir(QStringLiteral(":/guide")).entryList(QDir::Dirs, QDir::Name))
        if (!QDir(QStringLiteral(":/guide/") + folder).entryList({QStringLiteral("*.html")}).isEmpty())
            languages << folder;
    return languages;
}

GuideText readGuide(const QStringList& languages)
{
    GuideText guide;
    guide.language = wanted(languages).first();
    static const QRegularExpression mark(QStringLiteral("<h([1-4])[^>]*>(.*?)</h[1-4]>|\\bid=\"([^\"]+)\""),
                                         QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression ownId(QStringLiteral("^<h[1-4][^>]*\\bid=\"([^\"]+)\""));
    for (const QString& key : guideChapters()) {
        const int number = static_cast<int>(guide.chapters.size());
        guide.chapters << readChapter(key, wanted(languages));
        const QString& html = guide.chapters.back().html;
        qsizetype from = 0;
        const auto close = [&](qsizetype to) {
            if (from > 0)
                guide.passages.back().words = plainWords(html.mid(from, to - from));
        };
        for (auto found = mark.globalMatch(html); found.hasNext();) {
            const auto match = found.next();
            if (!match.captured(3).isEmpty()) { // of a line in a table, say
                guide.topics.insert(match.captured(3), static_cast<int>(guide.passages.size()) - 1);
                continue;
            }
            close(match.capturedStart());
            from = match.capturedEnd();
            const QString id = ownId.match(match.captured()).captured(1);
            const int level = match.captured(1).toInt();
            guide.passages.append(
                {level == 1 || id.isEmpty() ? key : id, number, level, plainWords(match.captured(2)), {}});
            guide.topics.insert(guide.passages.back().topic, static_cast<int>(guide.passages.size()) - 1);
        }
        close(html.size());
        guide.topics.insert(key,
                            static_cast<int>(std::distance(
                                guide.passages.begin(),
                                std::find_if(guide.passages.begin(), guide.passages.end(),
                                             [&](const GuidePassage& p) { return p.chapter == number; }))));
    }
    return guide;
}

QList<int> GuideText::find(const QString& words, int most) const
{
    const QString whole = words.simplified();
    if (whole.isEmpty())
        return {};
    const QStringList each = whole.split(QLatin1Char(' '));
    QList<std::pair<int, int>> found; // worst first by its negative
    for (int i = 0; i < passages.size(); ++i)
        if (const int mark = answers(passages[i], each, whole))
            found.append({-mark, i});
    std::stable_sort(found.begin(), found.end());
    QList<int> numbers;
    for (const auto& [mark, number] : found)
        if (numbers.size() < most)
            numbers << number;
    return numbers;
}

QString GuideText::addressOf(const QString& topic) const
{
    const auto at = topics.constFind(topic);
    if (at == topics.constEnd() || *at < 0 || *at >= passages.size())
        return {};
    const QString& key = chapters[passages[*at].chapter].key;
    return key == topic ? key : key + QLatin1Char('#') + topic;
}

QString filledChapter(const QString& html)
{
    static const QRegularExpression place(QStringLiteral("\\{\\{([a-z-]+)(?::([a-z0-9_-]+))?\\}\\}"));
    QString out;
    qsizetype from = 0;
    for (auto found = place.globalMatch(html); found.hasNext();) {
        const auto match = found.next();
        out += QStringView(html).mid(from, match.capturedStart() - from);
        out += guideRows(match.captured(1), match.captured(2));
        from = match.capturedEnd();
    }
    out += QStringView(html).mid(from);
    return out;
}

} // namespace shelf
