// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/help/about_dialog.h"

#include "app/facts/build_facts.h"
#include "widgets/look/text.h"
#include "widgets/look/theme.h"

#include <QApplication>
#include <QClipboard>
#include <QDialogButtonBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace shelf {

namespace {

QString allFacts(const QStringList& settings)
{
    Facts facts = buildFacts();
    facts.emplace_back("Qt that runs", std::string(qVersion()) + " on " + QGuiApplication::platformName().toStdString());
    facts.emplace_back("locale", QLocale().name().toStdString());
    for (const QString& setting : settings)
        facts.emplace_back("setting", setting.toStdString());
    return QString::fromStdString(factsText(facts));
}

} // namespace

AboutDialog::AboutDialog(const QStringList& settings, QWidget* parent) : QDialog(parent)
{
    setObjectName(QStringLiteral("aboutDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("About Shelfspace"));
    const QString text =
        tr("<h2>Shelfspace %1</h2>"
           "<p>Trains embeddings of books and readers from ratings, and lets you walk among them.</p>"
           "<p>Everything happens on this computer: no account, no server, nothing is sent anywhere. "
           "Covers and ready data sets are fetched only when you ask for them.</p>"
           "<p>Free software under the GNU General Public License, version 3 or any later one. "
           "It comes without any warranty. The libraries that it is made with stand below, each with its "
           "license.</p>")
            .arg(QLatin1String(SHELFSPACE_VERSION));
    auto* label = new QLabel(text, this);
    label->setObjectName(QStringLiteral("aboutText"));
    label->setWordWrap(true);
    label->setMinimumWidth(52 * theme::kGrid);
    label->setTextInteractionFlags(Qt::TextBrowserInteraction);
    auto* facts = new QPlainTextEdit(allFacts(settings), this);
    facts->setObjectName(QStringLiteral("aboutFacts"));
    facts->setAccessibleName(tr("Facts of this build"));
    facts->setReadOnly(true);
    facts->setTabChangesFocus(true);
    facts->setMinimumHeight(facts->fontMetrics().height() * 8);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->button(QDialogButtonBox::Close)->setObjectName(QStringLiteral("aboutClose"));
    QPushButton* copy = buttons->addButton(tr("Copy the facts"), QDialogButtonBox::ActionRole);
    copy->setObjectName(QStringLiteral("aboutCopy"));
    connect(copy, &QPushButton::clicked, this,
            [facts] { QGuiApplication::clipboard()->setText(facts->toPlainText()); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(3 * theme::kGrid, 2 * theme::kGrid, 3 * theme::kGrid, 2 * theme::kGrid);
    column->setSpacing(2 * theme::kGrid);
    column->addWidget(label);
    column->addWidget(facts, 1);
    column->addWidget(buttons);
    resize(fontMetrics().averageCharWidth() * 84, sizeHint().height());
}

} // namespace shelf
