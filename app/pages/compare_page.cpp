// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/compare_page.h"

namespace shelf {

class ComparePage::Private {
public:
    Session& session;
    Jobs& jobs;
};

ComparePage::ComparePage(Session& session, Jobs& jobs, QWidget* parent)
    : QWidget(parent),
      m_private(new Private{session, jobs})
{
    setObjectName(QStringLiteral("comparePage"));
}

ComparePage::~ComparePage() = default;

} // namespace shelf
