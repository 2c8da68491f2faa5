// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/help/guide_site.h"

#include "app/language/window_language.h"
#include "engine/base/text/languages.h"
#include "engine/output/atomic_file.h"
#include "engine/output/file_kind.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QScopeGuard>

namespace shelf {

namespace {

QByteArray resource(const QString& name)
{
    QFile file(QStringLiteral(":/guide/") + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QString linkTo(const GuideChapter& chapter, const char* relation = nullptr)
{
    return QStringLiteral("<a href=\"%1.html\"%2 lang=\"%3\">%4</a>")
        .arg(chapter.key, relation ? QStringLiteral(" rel=\"%1\"").arg(QLatin1String(relation)) : QString(),
             webLanguage(chapter.language), chapter.title.toHtmlEscaped());
}

Status write(const QString& file, const QByteArray& bytes, const FileKind* kind)
{
    return writeFileAtomically(file.toStdString(),
                               std::string_view(bytes.constData(), static_cast<std::size_t>(bytes.size())),
                               kind);
}

} // namespace

QString guidePage(const GuideText& guide, int chapter)
{
    const GuideChapter& shown = guide.chapters[chapter];
    QString contents;
    for (int i = 0; i < guide.chapters.size(); ++i)
        contents += i == chapter ? QStringLiteral("<li aria-current=\"page\">%1</li>\n")
                                       .arg(guide.chapters[i].title.toHtmlEscaped())
                                 : QStringLiteral("<li>%1</li>\n").arg(linkTo(guide.chapters[i]));
    QString ways;
    if (chapter > 0)
        ways += linkTo(guide.chapters[chapter - 1], "prev");
    if (chapter + 1 < guide.chapters.size())
        ways += linkTo(guide.chapters[chapter + 1], "next");
    QString body = shown.html;
    body.replace(QLatin1String("src=\"pictures/"), QLatin1String("src=\"../pictures/"));
    body.replace(QLatin1String("<table>"), QLatin1String("<div class=\"scroll\"><table>"));
    body.replace(QLatin1String("</table>"), QLatin1String("</table></div>"));

    QString page = QString::fromUtf8(resource(QStringLiteral("page.html")));
    const auto fill = [&page](const char* name, const QString& with) {
        page.replace(QStringLiteral("{{%1}}").arg(QLatin1String(name)), with);
    };
    const QString tag = webLanguage(guide.language);
    fill("language", tag);
    fill("direction", QLatin1String(directionOf(tag.toStdString())));
    fill("version", QLatin1String(SHELFSPACE_VERSION));
    fill("title", shown.title.toHtmlEscaped());
    fill("style", QString::fromUtf8(resource(QStringLiteral("page.css"))));
    fill("contents", contents);
    fill("contents-name", QCoreApplication::translate("Guide", "Contents"));
    fill("ways", ways);
    fill("body", body);
    return page;
}

Status writeGuide(const QString& folder)
{
    const QStringList pictures = QDir(QStringLiteral(":/guide/pictures")).entryList(QDir::Files);
    if (const Status made = makeFolder((folder + QStringLiteral("/pictures")).toStdString()); !made)
        return made;
    for (const QString& picture : pictures)
        if (const Status written =
                write(folder + QStringLiteral("/pictures/") + picture,
                      resource(QStringLiteral("pictures/") + picture), kindNamed(picture.toStdString()));
            !written)
            return written;
    const Language& spoken = spokenLanguage();
    const auto speaksAgain = qScopeGuard([&spoken] { speakInWindow(spoken); });
    for (const QString& language : guideLanguages()) {
        if (const Language* own = languageOf(language.toStdString()))
            speakInWindow(*own); // tables of settings, formats and others are made of the program's words
        const GuideText guide = readGuide({language});
        if (const Status made = makeFolder((folder + QLatin1Char('/') + language).toStdString()); !made)
            return made;
        for (int i = 0; i < guide.chapters.size(); ++i) {
            const QString file = QStringLiteral("%1/%2/%3.html").arg(folder, language, guide.chapters[i].key);
            if (const Status written = write(file, guidePage(guide, i).toUtf8(), &kinds::page); !written)
                return written;
        }
    }
    return {};
}

} // namespace shelf
