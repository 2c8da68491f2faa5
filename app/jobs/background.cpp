// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/jobs/background.h"

#include "engine/base/system/os.h"

namespace shelf {

void goToTheBackground()
{
    os::goToTheBackground();
}

} // namespace shelf
