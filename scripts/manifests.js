// What tells a learning platform how a package is opened: imsmanifest.xml of SCORM 1.2 and of IMS Common Cartridge 1.3.

import { escaped } from "./told.js";

/**
 * @typedef {object} Given
 * @property {string} version of the product
 * @property {string[]} files everything in the package but the manifest
 * @property {string} opens which of them is opened
 */

const DECLARED = '<?xml version="1.0" encoding="UTF-8"?>\n';
const NAME = "Homeroom";

/** One shareable content object in one organisation. @param {Given} given */
export function scorm({ version, files, opens }) {
  return `${DECLARED}<manifest identifier="homeroom" version="${escaped(version)}"
  xmlns="http://www.imsproject.org/xsd/imscp_rootv1p1p2"
  xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_rootv1p2">
  <metadata>
    <schema>ADL SCORM</schema>
    <schemaversion>1.2</schemaversion>
  </metadata>
  <organizations default="homeroom-organization">
    <organization identifier="homeroom-organization">
      <title>${NAME}</title>
      <item identifier="homeroom-item" identifierref="homeroom-page">
        <title>${NAME}</title>
      </item>
    </organization>
  </organizations>
  <resources>
    <resource identifier="homeroom-page" type="webcontent" adlcp:scormtype="sco" href="${escaped(opens)}">
${listed(files)}
    </resource>
  </resources>
</manifest>
`;
}

/** One web page in a folder of its own. @param {Given} given */
export function cartridge({ version, files, opens }) {
  return `${DECLARED}<manifest identifier="homeroom-${escaped(version)}"
  xmlns="http://www.imsglobal.org/xsd/imsccv1p3/imscp_v1p1"
  xmlns:lomimscc="http://ltsc.ieee.org/xsd/imsccv1p3/LOM/manifest"
  xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
  xsi:schemaLocation="http://www.imsglobal.org/xsd/imsccv1p3/imscp_v1p1 http://www.imsglobal.org/profile/cc/ccv1p3/ccv1p3_imscp_v1p2_v1p0.xsd http://ltsc.ieee.org/xsd/imsccv1p3/LOM/manifest http://www.imsglobal.org/profile/cc/ccv1p3/LOM/ccv1p3_lommanifest_v1p0.xsd">
  <metadata>
    <schema>IMS Common Cartridge</schema>
    <schemaversion>1.3.0</schemaversion>
    <lomimscc:lom>
      <lomimscc:general>
        <lomimscc:title>
          <lomimscc:string language="en">${NAME}</lomimscc:string>
        </lomimscc:title>
      </lomimscc:general>
    </lomimscc:lom>
  </metadata>
  <organizations>
    <organization identifier="homeroom-organization" structure="rooted-hierarchy">
      <item identifier="homeroom-root">
        <item identifier="homeroom-item" identifierref="homeroom-page">
          <title>${NAME}</title>
        </item>
      </item>
    </organization>
  </organizations>
  <resources>
    <resource identifier="homeroom-page" type="webcontent" href="${escaped(opens)}">
${listed(files)}
    </resource>
  </resources>
</manifest>
`;
}

/** @param {string[]} files */
const listed = (files) => files.map((file) => `      <file href="${escaped(file)}"/>`).join("\n");
