// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/save_picture.h"

#include "app/session.h"
#include "widgets/loss_chart.h"

#include <QFileDialog>

namespace shelf {

void askForPictureFile(QWidget* parent, const QString& title, const QString& name,
                       const std::function<void(const QString&)>& chosen)
{
    auto* dialog = new QFileDialog(parent, title);
    dialog->setObjectName(QStringLiteral("savePictureDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters({LossChart::tr("PNG picture (*.png)"), LossChart::tr("SVG drawing (*.svg)"),
                            LossChart::tr("PDF document (*.pdf)")});
    dialog->setDefaultSuffix(QStringLiteral("png"));
    dialog->selectFile(name);
    QObject::connect(dialog, &QFileDialog::filterSelected, dialog, [dialog](const QString& filter) {
        const QStringList endings{QStringLiteral("png"), QStringLiteral("svg"), QStringLiteral("pdf")};
        for (const QString& ending : endings)
            if (filter.contains(QStringLiteral("*.") + ending))
                dialog->setDefaultSuffix(ending);
    });
    QObject::connect(dialog, &QFileDialog::fileSelected, parent, chosen);
    dialog->open();
}

void savePicture(LossChart& chart, Session& session, QWidget* parent)
{
    const auto save = [&chart, &session](const QString& file) {
        QString problem;
        if (chart.savePicture(file, chart.size(), &problem))
            return;
        Error error;
        error.message = problem.toStdString();
        error.advice =
            LossChart::tr("Choose a folder that can be written to, and a name ending in .png, .svg or .pdf")
                .toStdString();
        session.reportError(error);
    };
    askForPictureFile(parent, LossChart::tr("Save picture of the curves"), QStringLiteral("loss-curves.png"), save);
}

} // namespace shelf
