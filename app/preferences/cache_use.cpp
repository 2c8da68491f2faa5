// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/preferences/cache_use.h"

#include "app/base/opened_data.h"
#include "app/session/covers_at_hand.h"
#include "widgets/look/theme.h"

#include <QDir>
#include <QDirIterator>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace shelf {

namespace {

enum Kind { kOpened, kCovers, kKinds };

struct CacheSizes {
    std::uint64_t bytes[kKinds] = {};
};

CacheSizes measured(JobControl& control)
{
    CacheSizes sizes;
    sizes.bytes[kOpened] = openedFiles(openedCache().folder).bytes;
    QDirIterator files(coverFolder(), QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext() && !control.stopRequested()) {
        files.next();
        sizes.bytes[kCovers] += static_cast<std::uint64_t>(files.fileInfo().size());
    }
    return sizes;
}

} // namespace

CacheUse::CacheUse(Jobs& jobs, QWidget* parent) : QWidget(parent), m_jobs(jobs)
{
    setObjectName(QStringLiteral("cacheUse"));
    setProperty("words", tr("Opened data, cover pictures, size, clear, disk"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, theme::kGrid);
    m_lines.append(addLine(tr("Opened data"), "clearOpenedData", kOpened));
    m_lines.append(addLine(tr("Cover pictures"), "clearCovers", kCovers));
    measure();
}

CacheUse::Line CacheUse::addLine(const QString& title, const char* name, int kind)
{
    auto* row = new QHBoxLayout;
    auto* size = new QLabel(QStringLiteral("…"), this);
    //: A button (verb): deletes the files of a cache
    auto* button = new QPushButton(tr("Clear"), this);
    button->setObjectName(QLatin1String(name));
    button->setAccessibleName(tr("Clear: %1").arg(title));
    button->setAutoDefault(false);
    connect(button, &QPushButton::clicked, this, [this, kind] { clear(kind); });
    row->addWidget(new QLabel(title, this), 1);
    row->addWidget(size);
    row->addWidget(button);
    static_cast<QVBoxLayout*>(layout())->addLayout(row);
    return {size, button};
}

void CacheUse::measure()
{
    m_jobs.start<CacheSizes>({.title = tr("Measuring the cache"), .slot = &m_slot, .quiet = true}, this,
                             measured, [this](const CacheSizes& sizes) {
                                 for (int kind = 0; kind < kKinds; ++kind) {
                                     const auto bytes = static_cast<qint64>(sizes.bytes[kind]);
                                     m_lines[kind].size->setText(QLocale().formattedDataSize(bytes));
                                     m_lines[kind].clear->setEnabled(bytes > 0);
                                 }
                             });
}

void CacheUse::clear(int kind)
{
    m_jobs.start<bool>(
        {.title = tr("Clearing the cache"), .quiet = true}, this,
        [kind](JobControl&) {
            if (kind == kOpened)
                return clearOpened(openedCache().folder).count == 0;
            return QDir(coverFolder()).removeRecursively();
        },
        [this](bool isGone) {
            emit said(isGone ? tr("The cache is cleared") : tr("Not all of the cache could be cleared"));
            measure();
        });
}

} // namespace shelf
