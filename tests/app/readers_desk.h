// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/jobs/jobs.h"
#include "app/pages/readers/readers_page.h"
#include "app/session/catalogue_index_source.h"
#include "app/session/session.h"
#include "tests/app/fake_model.h"

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
