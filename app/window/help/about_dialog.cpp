// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/help/about_dialog.h"

#include "widgets/look/theme.h"

#include <QApplication>
#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace shelf {

AboutDialog::AboutDialog(QWidget* parent) : QDialog(parent)
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
           "It comes without any warranty.</p>"
           "<p>Made with Qt %2, QCustomPlot, Eigen, Boost, libarchive, ISA-L, simdjson, uchardet, utfcpp, "
           "utf8proc, pugixml, fast_float, nlohmann/json, CLI11, giflib, libimagequant and mustache.</p>")
            .arg(QLatin1String(SHELFSPACE_VERSION), QLatin1String(qVersion()));
    auto* label = new QLabel(text, this);
    label->setObjectName(QStringLiteral("aboutText"));
    label->setWordWrap(true);
    label->setMinimumWidth(52 * theme::kGrid);
    label->setTextInteractionFlags(Qt::TextBrowserInteraction);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->button(QDialogButtonBox::Close)->setObjectName(QStringLiteral("aboutClose"));
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(3 * theme::kGrid, 2 * theme::kGrid, 3 * theme::kGrid, 2 * theme::kGrid);
    column->setSpacing(2 * theme::kGrid);
    column->addWidget(label);
    column->addWidget(buttons);
}

} // namespace shelf
