// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/save_picture.h"

#include "app/session.h"
#include "widgets/loss_chart.h"

#include <QFileDialog>

namespace shelf {

void savePicture(LossChart& chart, Session& session, QWidget* parent)
{
    auto* dialog = new QFileDialog(parent, LossChart::tr("Save picture of the curves"));
    dialog->setObjectName(QStringLiteral("savePictureDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters({LossChart::tr("PNG picture (*.png)"), LossChart::tr("SVG drawing (*.svg)"),
                            LossChart::tr("PDF document (*.pdf)")});
    dialog->setDefaultSuffix(QStringLiteral("png"));
    dialog->selectFile(QStringLiteral("loss-curves.png"));
    QObject::connect(dialog, &QFileDialog::filterSelected, dialog, [dialog](const QString& filter) {
        const QStringList endings{QStringLiteral("png"), QStringLiteral("svg"), QStringLiteral("pdf")};
        for (const QString& ending : endings)
            if (filter.contains(QStringLiteral("*.") + ending))
                dialog->setDefaultSuffix(ending);
    });
    QObject::connect(dialog, &QFileDialog::fileSelected, &chart, [&chart, &session](const QString& file) {
        QString problem;
        if (chart.savePicture(file, chart.size(), &problem))
            return;
        Error error;
        error.message = problem.toStdString();
        error.advice =
            LossChart::tr("Choose a folder that can be written to, and a name ending in .png, .svg or .pdf")
                .toStdString();
        session.reportError(error);
    });
    dialog->open();
}

} // namespace shelf
