// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/map_page.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace shelf {

class MapPage::Private {
public:
    explicit Private(Session& s) : session(s) {}
    Session& session;
};

MapPage::MapPage(Session& session, Jobs&, QWidget* parent)
    : QWidget(parent), m_private(std::make_unique<Private>(session))
{
    setObjectName(QStringLiteral("mapPage"));
    setAccessibleName(tr("Map"));
    auto* text = new QLabel(tr("The map shows the books of a trained run."), this);
    text->setAlignment(Qt::AlignCenter);
    auto* lead = new QPushButton(tr("Go to Training"), this);
    lead->setObjectName(QStringLiteral("mapToTraining"));
    lead->setAccessibleName(tr("Go to Training"));
    lead->setProperty("primary", true);
    connect(lead, &QPushButton::clicked, this, [this] { m_private->session.requestPage(PageId::training); });
    auto* layout = new QVBoxLayout(this);
    layout->addStretch();
    layout->addWidget(text);
    layout->addWidget(lead, 0, Qt::AlignCenter);
    layout->addStretch();
}

MapPage::~MapPage() = default;

bool MapPage::hasPicture() const
{
    return false;
}

bool MapPage::savePicture(const QString&, QSize, QString* error) const
{
    if (error)
        *error = tr("There is no map yet: train a run first.");
    return false;
}

} // namespace shelf
