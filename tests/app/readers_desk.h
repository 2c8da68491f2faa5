// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/jobs/jobs.h"
#include "app/pages/readers/readers_page.h"
#include "app/session/catalogue_index_source.h"
#include "app/session/session.h"
#include "tests/app/fake_model.h"

#include <QLineEdit>
#include <QListWidget>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

inline QTableView* view(QWidget& page, const char* name)
{
    return page.findChild<QTableView*>(QString::fromLatin1(name));
}

inline QString cell(const QTableView* table, int row, int column)
{
    return table->model()->index(row, column).data().toString();
}

/// One more run of the open data, which is chosen.
inline void addRun(shelf::Session& session)
{
    shelf::RunEntry entry;
    entry.run = fakeRun(session.dataset());
    session.selectRun(session.addRun(entry));
}

/// By the page's own search; a title that was not found is not there afterwards.
inline bool rateByTitle(shelf::ReadersPage& page, const QStringList& titles)
{
    auto* search = page.findChild<QLineEdit*>(QStringLiteral("rateSearch"));
    const QTableView* rated = view(page, "ratedBooks");
    for (const QString& title : titles) {
        const int before = rated->model()->rowCount();
        search->setFocus();
        QTest::keyClicks(search, title);
        const auto* hits = page.window()->findChild<QListWidget*>(QStringLiteral("rateHits"));
        if (!QTest::qWaitFor([hits] { return hits->isVisible(); }))
            return false;
        QTest::keyClick(search, Qt::Key_Return);
        if (!QTest::qWaitFor([&] { return rated->model()->rowCount() == before + 1; }))
            return false;
    }
    return true;
}

/// The Readers page over eight readers and twenty books, with a run.
struct ReadersDesk {
    shelf::Session session;
    shelf::Jobs jobs;
    QTemporaryDir own;
    shelf::CatalogueIndexSource index{session, jobs};
    std::unique_ptr<shelf::ReadersPage> page;

    ReadersDesk()
    {
        session.setDataset(smallShelf(8, 20));
        addRun(session);
        page = std::make_unique<shelf::ReadersPage>(session, jobs, index, own.path());
        page->resize(900, 600);
        page->show();
    }
    bool isReady() const
    {
        return QTest::qWaitFor([this] { return view(*page, "allReaders")->model()->rowCount() == 8; });
    }
};
