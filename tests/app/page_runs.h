// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/app/batch_call.h"
#include "tests/app/browser.h"
#include "tests/app/file_content.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonObject>
#include <QTest>

#include <cstdint>
#include <memory>

/// The books of a list in a command's JSON.
inline QStringList idsIn(const QJsonObject& document, const char* list)
{
    QStringList ids;
    for (const QJsonValue one : document.value(QLatin1String(list)).toArray())
        ids << one.toObject().value(QLatin1String("book")).toString();
    return ids;
}

/// Runs of the built program with the pages it makes of them, and a browser that looks at these.
class PageRuns {
public:
    std::unique_ptr<Browser> browser;

    /// Why nothing can be tested; empty where it can.
    QString begin()
    {
        if (Browser::program().isEmpty())
            return QStringLiteral("no chromium is installed");
        browser = std::make_unique<Browser>();
        if (!browser->isRunning())
            return {};
        browser->resize({1280, 800});
        browser->setDark(false);
        writeLibrary(file(QStringLiteral("library")));
        return {};
    }

    static constexpr int kBooks = 150;
    static constexpr int kReaders = 120;

    /// A library small enough to train anything on in no time, with tastes to be learned: of two kinds of
    /// books each reader likes one.
    static void writeLibrary(const QString& folder)
    {
        QDir().mkpath(folder);
        QByteArray books = "book_id,title,authors,original_publication_year\n";
        QByteArray ratings = "user_id,book_id,rating\n";
        std::uint32_t state = 1;
        const auto drawn = [&state](std::uint32_t below) {
            state = state * 1664525U + 1013904223U;
            return (state >> 8) % below;
        };
        for (int book = 1; book <= kBooks; ++book) {
            const QByteArray number = QByteArray::number(book);
            books += number + ",\"The Tale of Number " + QByteArray::number(1000 + 7 * book) +
                     ", as It Was Told in Winter\"" + (book % 2 != 0 ? ",Ada Éclair," : ",Bo Ærlig,") +
                     QByteArray::number(1850 + book) + '\n';
        }
        for (int reader = 1; reader <= kReaders; ++reader)
            for (int book = 1; book <= kBooks; ++book)
                if (drawn(100) < 30) {
                    const std::uint32_t liked = (reader + book) % 2 == 0 ? 2 : 0;
                    ratings += QByteArray::number(reader) + ',' + QByteArray::number(book) + ',' +
                               QByteArray::number(1 + liked + drawn(3)) + '\n';
                }
        writeText(folder + QStringLiteral("/books.csv"), books);
        writeText(folder + QStringLiteral("/ratings.csv"), ratings);
    }

    QString file(const QString& name) const { return m_folder.filePath(name); }

    /// Whether the data in `from` could be trained on, and `what` be made of the run, in NAME-page.
    bool make(const QString& name, const QString& from, const QString& preset, const QString& what)
    {
        const QString path = file(name + QStringLiteral(".shelf"));
        const BatchCall trained =
            callProgram({QStringLiteral("train"), from, QStringLiteral("--preset"), preset,
                         QStringLiteral("--seed"), QStringLiteral("3"), QStringLiteral("--out"), path});
        if (trained.exit != 0)
            qWarning("%s", trained.err.constData());
        const BatchCall exported = callProgram(
            {QStringLiteral("export"), path, QStringLiteral("--what"), what, QStringLiteral("--out"),
             file(name + QStringLiteral("-page")), QStringLiteral("--method"), QStringLiteral("pca")});
        if (exported.exit != 0)
            qWarning("%s", exported.err.constData());
        return trained.exit == 0 && exported.exit == 0;
    }
    /// A run of that library with its page, made once.
    QString run(const QString& preset)
    {
        const QString path = file(preset + QStringLiteral(".shelf"));
        if (!QFile::exists(path))
            make(preset, file(QStringLiteral("library")), preset, QStringLiteral("page"));
        return path;
    }

    QUrl page(const QString& name, const QString& part = {},
              const QString& file = QStringLiteral("index.html")) const
    {
        QUrl url = QUrl::fromLocalFile(this->file(name + QStringLiteral("-page/") + file));
        url.setFragment(part);
        return url;
    }
    bool open(const QUrl& url)
    {
        return browser->open(url) &&
               browser->waitFor(QStringLiteral("document.querySelector('#about').textContent"));
    }
    /// What a page must never do: complain, or ask for anything outside its folder. Empty where it did not.
    QStringList faults(const QString& name) const
    {
        QStringList faults = browser->problems;
        const QString folder = QUrl::fromLocalFile(file(name + QStringLiteral("-page/"))).toString();
        for (const QString& request : std::as_const(browser->requests))
            if (!request.startsWith(folder))
                faults << request;
        if (browser->requests.isEmpty())
            faults << QStringLiteral("nothing was noted");
        return faults;
    }

private:
    QTemporaryDir m_folder;
};
