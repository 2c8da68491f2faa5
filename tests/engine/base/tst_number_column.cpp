// SPDX-License-Identifier: GPL-3.0-or-later
// Columns whose memory is pages of files hold what columns in memory do.
#include "engine/base/bulk/number_column.h"
#include "engine/base/bulk/scratch_pages.h"

#include <QTemporaryDir>
#include <QTest>

#include <cstdint>
#include <filesystem>
#include <memory>
#include <utility>
#include <vector>

using namespace shelf;
namespace fs = std::filesystem;

class TestNumberColumn : public QObject {
    Q_OBJECT

private slots:
    void columnsGrowAndMoveInFilesAsInMemory();
};

void TestNumberColumn::columnsGrowAndMoveInFilesAsInMemory()
{
    const QTemporaryDir folder;
    const auto pages = std::make_shared<ScratchPages>(
        folder.path().toStdString(), std::make_shared<Residency>(std::uint64_t{1} << 20, Residency::Of::files));
    NumberColumn<std::int64_t> column(pages);
    std::vector<std::int64_t> plain;
    for (std::int64_t i = 0; i < 300'000; ++i) {
        column.push_back(column.empty() ? i : column.front() + i * i);
        plain.push_back(plain.empty() ? i : plain.front() + i * i);
    }
    QVERIFY(column == plain);
    column.resize(400'000, 7);
    plain.resize(400'000, 7);
    NumberColumn<std::int64_t> copy = column;
    QVERIFY(!copy.place() && copy == plain);
    NumberColumn<std::int64_t> moved = std::move(column);
    QVERIFY(moved.place() && moved == plain && column.empty());
    moved.resize(10);
    moved.shrink_to_fit();
    plain.resize(10);
    QVERIFY(moved == plain);
    QVERIFY(fs::is_empty(folder.path().toStdString()));
}

QTEST_APPLESS_MAIN(TestNumberColumn)
#include "tst_number_column.moc"
