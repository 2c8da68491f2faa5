// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/crash/crash_offer.h"

#include "widgets/look/theme.h"
#include "widgets/window/notice_bar.h"

#include <QClipboard>
#include <QDialog>
#include <QDialogButtonBox>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <utility>

namespace shelf {

namespace {

QString textOfAll(const QList<CrashReport>& reports)
{
    QStringList texts;
    for (const CrashReport& report : reports)
        texts << report.text.trimmed();
    return texts.join(QStringLiteral("\n\n"));
}

} // namespace

CrashOffer::CrashOffer(Jobs& jobs, NoticeBar* bar, QString folder, QWidget* window)
    : QObject(window), m_jobs(jobs), m_bar(bar), m_folder(std::move(folder)), m_window(window)
{
    connect(bar, &NoticeBar::chosen, this, &CrashOffer::choose);
    connect(bar, &NoticeBar::languageChanged, this, &CrashOffer::tell);
}

void CrashOffer::look()
{
    m_jobs.start<QList<CrashReport>>(
        {.title = tr("Looking for crash reports"), .quiet = true}, this,
        [folder = m_folder](JobControl&) { return takeNewCrashReports(folder); },
        [this](const QList<CrashReport>& reports) {
            if (reports.isEmpty())
                return;
            m_reports = reports;
            tell();
        });
}

void CrashOffer::tell()
{
    const QString when = QLocale().toString(m_reports.first().when, QLocale::ShortFormat);
    const QString what = m_reports.size() == 1
                             ? tr("Shelfspace ended unexpectedly on %1. What it left is kept on this "
                                  "computer alone; nothing was sent.")
                             : tr("Shelfspace ended unexpectedly more than once, last on %1. What it left is "
                                  "kept on this computer alone; nothing was sent.");
    m_bar->display(what.arg(when), {tr("Show"), tr("Copy"), tr("Delete")}, NoticeBar::Tone::warning,
                   {tr("Shows what the program wrote down when it ended"),
                    tr("Copies it, to be sent by your own hand"), tr("Deletes it")});
}

void CrashOffer::choose(int button)
{
    if (button == 0)
        return show();
    if (button == 1) {
        QGuiApplication::clipboard()->setText(textOfAll(m_reports));
        emit said(tr("The crash report is copied"));
        return;
    }
    m_bar->dismiss();
    m_jobs.start<bool>(
        {.title = tr("Deleting crash reports"), .quiet = true}, this,
        [reports = std::exchange(m_reports, {})](JobControl&) { return deleteCrashReports(reports); },
        [this](bool isGone) {
            emit said(isGone ? tr("The crash report is deleted")
                             : tr("The crash report could not be deleted"));
        });
}

void CrashOffer::show()
{
    auto* dialog = new QDialog(m_window);
    dialog->setObjectName(QStringLiteral("crashDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Crash report"));
    auto* text = new QPlainTextEdit(textOfAll(m_reports), dialog);
    text->setObjectName(QStringLiteral("crashText"));
    text->setAccessibleName(tr("Crash report"));
    text->setReadOnly(true);
    text->setTabChangesFocus(true);
    text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, dialog);
    QPushButton* copy = buttons->addButton(tr("Copy"), QDialogButtonBox::ActionRole);
    copy->setObjectName(QStringLiteral("crashCopy"));
    connect(copy, &QPushButton::clicked, this, [this] { choose(1); });
    connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    auto* column = new QVBoxLayout(dialog);
    column->addWidget(text);
    column->addWidget(buttons);
    dialog->resize(QSize(text->fontMetrics().averageCharWidth() * 78, text->fontMetrics().height() * 26));
    dialog->open();
}

} // namespace shelf
