// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/parameters/restore.h"

#include "engine/parameters/model_kind.h"

namespace shelf {

Result<std::shared_ptr<const Model>> restoreModel(RestoreRequest&& request)
{
    const ModelKind* kind = request.settings.kind;
    return kind->restore(std::move(request));
}

} // namespace shelf
